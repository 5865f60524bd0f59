import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @returns {string | undefined} the browser of CHROMIUM_PATH or of the system */
export const findChromium = () => [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));

export const howToInstallChromium = [
  'The browser tests need Chromium, and this system has none:',
  '  Debian, Ubuntu   sudo apt-get install -y chromium fonts-noto-core',
  '  Fedora           sudo dnf install chromium',
  '  macOS            brew install --cask chromium',
  'A browser in another place: CHROMIUM_PATH=/path/to/chromium npm test',
].join('\n');
