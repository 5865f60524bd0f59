// Only what Node brings: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The top of the checkout, with a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A command that ended with a fault; `output` is what it wrote. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}`);
    this.output = output;
  }
}

const running = new Set();

/**
 * Starts a program that ends with this one.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(program, args, options = {}) {
  const child = spawn(program, args, { cwd: root, ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end and keeps what it writes.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] `stdio: 'inherit'` shows its output as it comes
 * @returns {Promise<string>} its output
 * @throws CommandFailed
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new CommandFailed([program, ...args].join(' '), code ?? signal, output));
    });
  });
}

/** Runs a JavaScript file of an installed package with this Node. */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options);

/** Nx without its daemon, its cloud and its terminal interface: nothing stays behind. */
export const workspaceEnvironment = {
  ...process.env,
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  NX_INTERACTIVE: 'false',
};

export const nx = (...args) =>
  runNode(`${root}node_modules/nx/dist/bin/nx.js`, [...args, '--outputStyle=static'], { env: workspaceEnvironment });

let ending = false;

/** Whether this program was told to end. */
export const isEnding = () => ending;

/**
 * Calls `stop` once when this program is to end: Ctrl-C, a signal, or the npm that started it is gone.
 * `kill` of npm reaches only npm itself; whoever it started has to notice that it became an orphan.
 * @param {() => void | Promise<void>} stop
 */
export function onEnd(stop) {
  const once = () => {
    if (!ending) void stop();
    ending = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, once);
  const starters = startersNow();
  const watch = setInterval(() => startersNow() !== starters && once(), process.platform === 'linux' ? 300 : 2000);
  watch.unref();
}

/** Ends everything that `start` and `run` began and that still runs. */
export function endChildren(signal = 'SIGTERM') {
  for (const child of running) child.kill(signal);
}

/** Our parent and, when that is only the shell npm put in between, its parent. */
function startersNow() {
  const parent = process.ppid;
  const between = /^\S*sh -c /.test(readProcess(parent, 'cmdline', 'command='));
  return between ? `${parent} ${parentOf(parent)}` : String(parent);
}

function parentOf(pid) {
  if (process.platform !== 'linux') return readProcess(pid, '', 'ppid=');
  const stat = readProcess(pid, 'stat', '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
}

function readProcess(pid, file, column) {
  if (process.platform === 'win32') return '';
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-p', `${pid}`, '-o', column], { encoding: 'utf8' }).stdout.trim();
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
