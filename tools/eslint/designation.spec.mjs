import { Linter } from 'eslint';
import designation, { bareDesignation } from './designation.mjs';

const word = ['Kos', 'ovo'].join('');

function findings(code) {
  const messages = new Linter().verify(code, {
    plugins: { waymark: designation },
    rules: { 'waymark/designation-with-asterisk': 'error' },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  });
  return messages.map((message) => message.ruleId);
}

const refused = ['waymark/designation-with-asterisk'];

test.each([
  ['a string', `const label = "${word}";`],
  ['a sentence', `const label = "The delegation of ${word} signed.";`],
  ['a template', 'const label = `' + word + ' ${1}`;'],
  ['text between tags', `const label = <p>${word}</p>;`],
  ['an attribute', `const label = <p title="${word}" />;`],
])('refuses the bare word in %s', (_, code) => expect(findings(code)).toEqual(refused));

test.each([
  ['with its asterisk', `const label = "${word}*";`],
  ['in the middle of a sentence', `const label = "Priorities of ${word}*, signed";`],
  ['as a key of the sample', `const key = "${word.toLowerCase()}";`],
  ['in a comment', `// ${word}\nconst label = 1;`],
])('accepts the word %s', (_, code) => expect(findings(code)).toEqual([]));

test('an asterisk that Markdown escapes is an asterisk', () => {
  expect(bareDesignation.test(`${word}\\*`)).toBe(false);
  expect(bareDesignation.test(`${word} and`)).toBe(true);
});
