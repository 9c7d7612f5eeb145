// What `cargo xtask` tells the tests.

/** The value of a variable that `cargo xtask` sets; without it the tests cannot run. */
export function required(name: 'BASE_URL' | 'SITEMATCH_BIN'): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new Error(`${name} is not set. Way out: run these tests with \`cargo xtask test --stories\`.`);
  }
  return value;
}
