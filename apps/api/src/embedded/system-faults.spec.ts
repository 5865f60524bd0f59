import { systemFault } from './index.js';

const coded = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });

test.each([
  [coded('ENOSPC', { path: '/srv/waymark' }), 'The disk is full (/srv/waymark). Make room, then start again.'],
  [coded('EDQUOT'), "This user's share of the disk is used up (here). Make room, then start again."],
  [coded('EROFS', { path: '/ro/.waymark' }), '/ro/.waymark can only be read'],
  [coded('EACCES', { path: '/etc/waymark' }), '/etc/waymark may not be changed by this user'],
  [coded('EMFILE'), 'Raise the limit (ulimit -n 4096)'],
])('%s is told in one sentence with what to do', (error, sentence) => {
  const told = systemFault(error, 'here');
  expect(told).toContain(sentence);
  expect(told).not.toContain('\n');
});

test.each([
  ['npm', 'npm error code ENOSPC\nnpm error syscall write\nnpm error ENOSPC: no space left on device, write', /full/],
  ['initdb', 'initdb: error: could not write to file "pg_wal/xlogtemp.1": No space left on device', /full/],
  [
    'PostgreSQL',
    'FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.',
    /full/,
  ],
  ['a build', 'failed to create file\n\nCaused by:\n    Read-only file system (os error 30)', /can only be read/],
  ['npm', "npm error code EACCES\nnpm error Error: EACCES: permission denied, mkdir '/x/node_modules'", /chown -R/],
])('%s says the same in its own words', (_, output, sentence) => {
  expect(systemFault(Object.assign(new Error('ended with 1'), { output }), '/srv/waymark')).toMatch(sentence);
});

test.each([
  [coded('EACCES', { syscall: 'listen' })],
  [coded('ENOENT')],
  [new Error('ENOSPC is a word here')],
  [Object.assign(new Error('ended'), { output: "src/a.ts(3,1): error TS2304: Cannot find name 'disk'." })],
  [undefined],
])('another fault is not taken for one of these: %s', (error) => {
  expect(systemFault(error, 'here')).toBeUndefined();
});
