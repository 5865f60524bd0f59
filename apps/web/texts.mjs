// Texts are written as ICU messages; the build parses them, so that no reader downloads a parser or waits for it.
import { parse } from '@formatjs/icu-messageformat-parser';

/** The same as `parseMessage` of libs/i18n, which is TypeScript. */
const parts = (/** @type {string} */ text) => (/[{}']/.test(text) ? parse(text, { ignoreTag: true }) : text);

/**
 * A Vite plugin that puts parsed messages into the rooms of texts.
 * @returns {import('vite').Plugin}
 */
export function compileTexts() {
  return {
    name: 'waymark:compile-texts',
    // After TypeScript: what is left is the texts.
    enforce: 'post',
    async transform(code, id) {
      if (!/\/libs\/i18n\/src\/en\/\w+\.ts$/.test(id)) return null;
      const rooms = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const compiled = Object.entries(rooms).map(([room, texts]) => {
        const messages = Object.entries(texts).map(([key, text]) => [key, parts(text)]);
        return `export const ${room} = ${JSON.stringify(Object.fromEntries(messages))};`;
      });
      return { code: compiled.join('\n'), map: null };
    },
  };
}
