// The manifest of the element, which editors and catalogs of elements read, says what the declarations say.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from '@playwright/test';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFile(path.join(ROOT, file), 'utf8');

interface Described {
  name: string;
  type?: { text: string };
  description: string;
}
interface Member extends Described {
  kind: string;
  readonly?: boolean;
  parameters?: Described[];
  return?: { type: { text: string } };
}
interface Declaration {
  name: string;
  tagName: string;
  attributes: Described[];
  members: Member[];
  events: Described[];
  cssProperties: (Described & { default: string })[];
}

async function manifest(): Promise<Declaration> {
  const { modules } = JSON.parse(await read('npm/custom-elements.json')) as { modules: { declarations: Declaration[] }[] };
  return modules[0]!.declarations[0]!;
}

/** The members of a declared class or interface, as text. */
async function declared(name: string): Promise<ts.NodeArray<ts.ClassElement | ts.TypeElement>> {
  const source = ts.createSourceFile('site-match.d.ts', await read('www/site-match.d.ts'), ts.ScriptTarget.ES2022, true);
  const found = source.statements.find(
    (node) => (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) && node.name?.text === name,
  ) as ts.ClassDeclaration | ts.InterfaceDeclaration;
  return found.members;
}

const nameOf = (member: ts.ClassElement | ts.TypeElement) => (member.name as ts.Identifier | ts.StringLiteral).text;
const typeOf = (node: { type?: ts.TypeNode }) => node.type?.getText() ?? '';

test('every attribute that configures the element stands in its manifest', async () => {
  const { attributes } = await manifest();
  const keys = (await declared('SavedElement')).filter((key) => nameOf(key) !== 'request');
  expect(attributes.map(({ name, type }) => [name, type?.text])).toEqual(
    keys.map((key) => [nameOf(key), typeOf(key as ts.PropertySignature)]),
  );
});

test('every property and method of the element stands in its manifest with its types', async () => {
  const members = await declared('SiteMatchElement');
  const fields = members.filter(ts.isGetAccessor).map((getter) => {
    const written = members.some((member) => ts.isSetAccessor(member) && nameOf(member) === nameOf(getter));
    return { kind: 'field', name: nameOf(getter), type: typeOf(getter), readonly: !written };
  });
  const own = members.filter(ts.isMethodDeclaration).filter((method) => nameOf(method) !== 'addEventListener');
  const methods = own.map((method) => ({
    kind: 'method',
    name: nameOf(method),
    type: typeOf(method),
    parameters: method.parameters.map((parameter) => [parameter.name.getText(), typeOf(parameter)]),
  }));
  const told = (await manifest()).members.map(({ kind, name, type, readonly, parameters, return: returned }) =>
    kind === 'field'
      ? { kind, name, type: type?.text, readonly: readonly ?? false }
      : { kind, name, type: returned?.type.text, parameters: parameters?.map((one) => [one.name, one.type?.text]) },
  );
  expect(told).toEqual([...fields, ...methods]);
});

test('every event of the element stands in its manifest with its type', async () => {
  const events = await declared('SiteMatchEventMap');
  expect((await manifest()).events.map(({ name, type }) => [name, type?.text])).toEqual(
    events.map((event) => [nameOf(event), typeOf(event as ts.PropertySignature)]),
  );
});

test('every token of the style stands in the manifest with its default', async () => {
  const [, host] = /^:host \{\n(.*?)^\}/ms.exec(await read('www/site-match.css')) ?? [];
  const tokens = [...(host ?? '').matchAll(/^ {2}(--[\w-]+): (.*);$/gm)].map(([, name, value]) => [name, value]);
  expect(tokens.length).toBeGreaterThan(0);
  expect((await manifest()).cssProperties.map((token) => [token.name, token.default])).toEqual(tokens);
});
