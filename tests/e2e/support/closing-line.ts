// One last line that says how it went, easy to find at the end of a long log.
import type { FullResult, Reporter, TestCase } from '@playwright/test/reporter';

export default class ClosingLine implements Reporter {
  private readonly cases = new Set<TestCase>();

  onTestEnd(test: TestCase): void {
    this.cases.add(test);
  }

  onEnd(result: FullResult): void {
    const count = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    for (const test of this.cases) {
      count[test.outcome()] += 1;
    }
    const seconds = (result.duration / 1000).toFixed(1);
    console.log(
      `browser: ${result.status}; ${count.expected} passed, ${count.unexpected + count.flaky} failed, ` +
        `${count.skipped} skipped in ${seconds} s`,
    );
  }

  printsToStdio(): boolean {
    return false;
  }
}
