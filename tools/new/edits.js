/** Inserts entries into the files of the project. Finds each place in the syntax tree, and throws if it is missing. */
import ts from 'typescript';
import { NewError } from './names.js';

/** The first node of a file that passes the test, in document order. */
function nodeIn(path, text, test, what) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const search = (node) => (test(node) ? node : ts.forEachChild(node, search));
  const found = search(source);
  if (!found) throw new NewError(`${path} has no ${what}. Adapt tools/new/ to the file as it is now.`);
  return found;
}

const insert = (text, position, added) => text.slice(0, position) + added + text.slice(position);

/** Adds to a list of nodes with a separator: before the first node that passes `isNext`, else at the end. */
function addTo(text, nodes, item, { isNext = () => false, separator = ',' } = {}) {
  const next = nodes.find((node) => isNext(node.getText()));
  return next
    ? insert(text, next.getStart(), `${item}${separator} `)
    : insert(text, nodes.at(-1).getEnd(), `${separator} ${item}`);
}

/** The value of a variable, without `as const` and the like. */
const isVariable = (name) => (node) => ts.isVariableDeclaration(node) && node.name.getText() === name;
function valueOf(path, text, name) {
  let { initializer } = nodeIn(path, text, isVariable(name), `variable ${name}`);
  while (ts.isAsExpression(initializer) || ts.isSatisfiesExpression(initializer)) initializer = initializer.expression;
  return initializer;
}

/** Adds an item to the array that a variable holds. */
export const addToArray = (path, text, name, item, options) =>
  addTo(text, valueOf(path, text, name).elements, item, options);

/** Adds a property to the object that a variable holds. */
export const addToObject = (path, text, name, property, options) =>
  addTo(text, valueOf(path, text, name).properties, property, options);

/** Adds an item to the first array of which an item passes the test. */
export function addToArrayWith(path, text, test, item, options) {
  const isArray = (node) =>
    ts.isArrayLiteralExpression(node) && node.elements.some((element) => test(element.getText()));
  return addTo(text, nodeIn(path, text, isArray, `array for ${item}`).elements, item, options);
}

/** Adds a member to a union type. */
export function addToUnion(path, text, name, member) {
  const isUnion = (node) => ts.isTypeAliasDeclaration(node) && node.name.text === name && ts.isUnionTypeNode(node.type);
  return addTo(text, nodeIn(path, text, isUnion, `union ${name}`).type.types, member, { separator: ' |' });
}

const moduleOf = (node) => node.moduleSpecifier?.text ?? '';

/** Adds an import or export statement in the order of module names, among those whose module passes the test. */
export function addStatement(path, text, test, statement) {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const [, module] = /'([^']+)';$/.exec(statement);
  const among = statements.filter((node) => test(moduleOf(node)));
  if (!among.length) throw new NewError(`${path} has no place for ${statement}`);
  const next = among.find((node) => moduleOf(node) > module);
  return next ? insert(text, next.getStart(), `${statement}\n`) : insert(text, among.at(-1).getEnd(), `\n${statement}`);
}

/** Adds a name to the braces of an import, in the order of names. */
export function addToImport(path, text, module, name) {
  const isImport = (node) => ts.isImportDeclaration(node) && moduleOf(node) === module;
  const { elements } = nodeIn(path, text, isImport, `import of ${module}`).importClause.namedBindings;
  return addTo(text, elements, name, { isNext: (other) => other > name });
}

/** Adds code behind the statement that declares a variable. */
export function addBehindVariable(path, text, name, code) {
  const isDeclared = (node) => ts.isVariableStatement(node) && node.declarationList.declarations.some(isVariable(name));
  return insert(text, nodeIn(path, text, isDeclared, `variable ${name}`).getEnd(), `\n\n${code}`);
}

/** Replaces a text that occurs once. */
export function replaceOnce(path, text, old, now) {
  const position = text.indexOf(old);
  if (position < 0 || text.includes(old, position + 1))
    throw new NewError(`${path} must contain once: ${old}. Adapt tools/new/ to the file as it is now.`);
  return text.slice(0, position) + now + text.slice(position + old.length);
}

/** Adds a row to the first table below a line of Markdown: before the first row that passes `isNext`, else at the end. */
export function addRow(path, text, below, cells, isNext = () => false) {
  const lines = text.split('\n');
  const start = lines.indexOf(below);
  const rule = lines.findIndex((line, index) => index > start && /^\|[\s|:-]+\|$/.test(line));
  if (start < 0 || rule < 0) throw new NewError(`${path} has no table below “${below}”`);
  let end = rule + 1;
  while (lines[end]?.startsWith('|') && !isNext(lines[end])) end += 1;
  return lines.toSpliced(end, 0, `| ${cells.join(' | ')} |`).join('\n');
}
