/**
 * A designation that must always carry its asterisk: the footnote belongs to the name.
 * The word is put together here, so that this file does not itself contain the bare word.
 */
const designation = ['Kos', 'ovo'].join('');

/** Matches the designation where no asterisk follows (Markdown escapes it with a backslash). */
export const bareDesignation = new RegExp(`\\b${designation}(?!\\\\?\\*)\\b`, 'u');

const message = `Write "${designation}*" with its asterisk; the footnote belongs to the name.`;

/** @type {import('eslint').Rule.RuleModule} */
const designationRule = {
  meta: {
    type: 'problem',
    docs: { description: 'The designation is never written without its asterisk in texts.' },
    messages: { bare: message },
    schema: [],
  },
  create(context) {
    const check = (node, text) => {
      if (typeof text === 'string' && bareDesignation.test(text)) context.report({ node, messageId: 'bare' });
    };
    return {
      Literal: (node) => check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked ?? node.value.raw),
      JSXText: (node) => check(node, node.value),
    };
  },
};

export default { rules: { 'designation-with-asterisk': designationRule } };
