// Only what Node brings: it runs before anything is installed.
const terminal = process.stdout.isTTY === true;
const paint = (code, text) => (terminal ? `\u001b[${code}m${text}\u001b[0m` : text);

/** How long a quiet stage may last before it says that it is still at work (without a terminal). */
const signOfLife = 15_000;

/** @param {number} start from `performance.now()` */
export const elapsed = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/**
 * Runs one stage and shows its name and time while it runs and when it ends.
 * @template T
 * @param {string} name what happens, in the present ("Installing packages")
 * @param {() => Promise<T> | T} work what it writes itself must wait until it is done
 * @returns {Promise<T>}
 */
export async function stage(name, work) {
  const start = performance.now();
  const show = () => {
    if (terminal) process.stdout.write(`\r\u001b[K${paint(36, '▸')} ${name} … ${elapsed(start)}`);
    else console.log(`  ${name} … ${elapsed(start)}`);
  };
  if (terminal) show();
  const ticking = setInterval(show, terminal ? 500 : signOfLife);
  const end = (mark) => {
    clearInterval(ticking);
    console.log(`${terminal ? '\r\u001b[K' : ''}${mark} ${name} (${elapsed(start)})`);
  };
  try {
    const result = await work();
    end(paint(32, '✓'));
    return result;
  } catch (error) {
    end(paint(31, '✗'));
    throw error;
  }
}
