import { useSyncExternalStore } from 'react';

/** The attribute of `<html>` that holds the scheme; the variables of both schemes hang on it. */
const SCHEME_ATTRIBUTE = 'data-scheme';

/** Where the reader's choice is kept on the device: `light`, `dark` or `system`. */
export const SCHEME_STORAGE_KEY = 'waymark-scheme';

export type SchemeChoice = 'light' | 'dark' | 'system';

const CHOICES: readonly unknown[] = ['light', 'dark', 'system'];
const isChoice = (value: unknown): value is SchemeChoice => CHOICES.includes(value);
const listeners = new Set<() => void>();

let chosen: SchemeChoice = 'system';

const darkDevice = () => matchMedia('(prefers-color-scheme: dark)');

function readStored(): SchemeChoice {
  try {
    const stored = localStorage.getItem(SCHEME_STORAGE_KEY);
    return isChoice(stored) ? stored : 'system';
  } catch {
    // A browser may forbid storage; the device's own preference then decides.
    return 'system';
  }
}

function take(choice: SchemeChoice): void {
  chosen = choice;
  const dark = choice === 'dark' || (choice === 'system' && darkDevice().matches);
  document.documentElement.setAttribute(SCHEME_ATTRIBUTE, dark ? 'dark' : 'light');
  listeners.forEach((listener) => listener());
}

/**
 * Sets the scheme on `<html>` before anything is drawn. The web calls it first in its entry module, so that a reader
 * in the dark never sees a white page; no inline script is needed.
 */
export const initColorScheme = (): void => take(readStored());

/** Follows the device and the reader's choice in other tabs. @returns the function that ends it */
export function followColorScheme(): () => void {
  initColorScheme();
  const device = darkDevice();
  const onDevice = () => take(chosen);
  const onStorage = ({ key }: StorageEvent) => {
    if (key === SCHEME_STORAGE_KEY) initColorScheme();
  };
  device.addEventListener('change', onDevice);
  window.addEventListener('storage', onStorage);
  return () => {
    device.removeEventListener('change', onDevice);
    window.removeEventListener('storage', onStorage);
  };
}

/** Takes the reader's choice at once and keeps it on the device. */
export function chooseColorScheme(choice: SchemeChoice): void {
  take(choice);
  try {
    localStorage.setItem(SCHEME_STORAGE_KEY, choice);
  } catch {
    // It then lasts as long as the page.
  }
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the reader chose: light, dark, or as on this device. */
export const useColorScheme = (): SchemeChoice => useSyncExternalStore(subscribe, () => chosen);
