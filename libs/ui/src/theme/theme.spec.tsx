import { act, render, screen } from '@testing-library/react';
import Button from '@mui/material/Button';
import {
  chooseColorScheme,
  initColorScheme,
  SCHEME_STORAGE_KEY,
  theme,
  UiProvider,
  useColorScheme,
  type Scheme,
} from '../index.js';
import { contrast } from './contrast.js';
import { groundCss } from './ground.js';
import { sheetTokens } from './tokens.js';
import { schemeVariables } from './variables.js';

const TEXT = 4.5;
const SHAPE = 3;

const measured: [name: string, one: string, other: string, light: number, dark: number, least: number][] = [
  ['text on the page', 'ink', 'bg', 16.1, 15.3, TEXT],
  ['labels on the canvas', 'ink-3', 'canvas', 5.2, 7.6, TEXT],
  ['links', 'link', 'bg', 7.6, 9.7, TEXT],
  ['the main button', 'on-primary', 'primary', 11.8, 10.1, TEXT],
  ['borders of fields', 'field', 'bg', 4.0, 5.1, SHAPE],
  ['completed on soft', 'completed-tx', 'completed-bg', 7.9, 9.4, TEXT],
  ['on track on soft', 'ontrack-tx', 'ontrack-bg', 6.3, 8.0, TEXT],
  ['delayed on soft', 'delayed-tx', 'delayed-bg', 6.9, 9.4, TEXT],
  ['blocked on soft', 'blocked-tx', 'blocked-bg', 7.0, 8.3, TEXT],
  ['the fill of on track', 'ontrack', 'bg', 4.2, 5.2, SHAPE],
  ['the fill of blocked', 'blocked', 'bg', 6.0, 4.9, SHAPE],
  ['the edge of delayed', 'delayed-edge', 'bg', 4.6, 11.1, SHAPE],
  ['the ring of not started', 'notstarted-edge', 'bg', 4.0, 5.8, SHAPE],
  ['insertions', 'ins-tx', 'ins-bg', 9.0, 9.1, TEXT],
  ['deletions', 'del-tx', 'del-bg', 7.4, 8.5, TEXT],
];

const unmeasured: [name: string, one: string, other: string, least: number][] = [
  ['ink on step 3 of the scale', 'ink', 's3', TEXT],
  ['figures on step 4', 's-on-strong', 's4', TEXT],
  ['figures on step 5', 's-on-strong', 's5', TEXT],
  ['words on the severest gap', 'g-on-severe', 'g3', TEXT],
  ['internal text', 'intern-tx', 'intern', TEXT],
  ['labels on a quiet tag', 'notstarted-tx', 'notstarted-bg', TEXT],
  ['secondary text on the tint', 'ink-2', 'tint', TEXT],
  ['the focus ring', 'focus', 'bg', SHAPE],
];

describe.each(['light', 'dark'] as const)('contrast in the %s scheme', (scheme: Scheme) => {
  const variables = schemeVariables(scheme);
  const of = (one: string, other: string) =>
    contrast(variables[`--wm-${one}`] as string, variables[`--wm-${other}`] as string);

  it.each(measured)('of %s is as measured', (_name, one, other, light, dark, least) => {
    expect(of(one, other)).toBeCloseTo(scheme === 'light' ? light : dark, 0);
    expect(of(one, other)).toBeGreaterThanOrEqual(least);
  });

  it.each(unmeasured)('of %s is enough', (_name, one, other, least) => {
    expect(of(one, other)).toBeGreaterThanOrEqual(least);
  });
});

describe('the two schemes', () => {
  it('name the same variables, each with a value', () => {
    const light = schemeVariables('light');
    expect(Object.keys(schemeVariables('dark'))).toEqual(Object.keys(light));
    expect(Object.values({ ...light, ...schemeVariables('dark') }).every(Boolean)).toBe(true);
  });

  it('are both in the style sheet under the page, and the light one is that of the theme', () => {
    expect(groundCss).toContain(`--wm-primary: ${sheetTokens.color.light.action.primary};`);
    expect(groundCss).toContain(`--wm-primary: ${sheetTokens.color.dark.action.primary};`);
    expect(theme.palette.primary.main).toBe(sheetTokens.color.light.action.primary);
  });
});

describe('the scheme before anything is drawn', () => {
  afterEach(() => localStorage.clear());

  it.each(['light', 'dark'])('is what the reader chose: %s', (choice) => {
    localStorage.setItem(SCHEME_STORAGE_KEY, choice);
    initColorScheme();
    expect(document.documentElement.dataset['scheme']).toBe(choice);
  });

  it('is the preference of the device otherwise', () => {
    initColorScheme();
    expect(document.documentElement.dataset['scheme']).toBe('light');
  });
});

describe('the choice of a scheme', () => {
  const Shown = () => <p>{useColorScheme()}</p>;
  const open = () => {
    render(
      <UiProvider>
        <Shown />
      </UiProvider>,
    );
    return { seen: () => document.documentElement.dataset['scheme'] };
  };
  afterEach(() => localStorage.clear());

  it('is taken at once, and kept on the device', () => {
    const { seen } = open();
    act(() => chooseColorScheme('dark'));
    expect(screen.getAllByText('dark')).toHaveLength(1);
    expect(seen()).toBe('dark');
    expect(localStorage.getItem(SCHEME_STORAGE_KEY)).toBe('dark');
  });

  it('is followed when another tab changes it, and is that of the device when it is taken back', () => {
    const { seen } = open();
    const inOtherTab = (choice: string) => {
      localStorage.setItem(SCHEME_STORAGE_KEY, choice);
      act(() => void window.dispatchEvent(new StorageEvent('storage', { key: SCHEME_STORAGE_KEY, newValue: choice })));
    };
    inOtherTab('dark');
    expect(seen()).toBe('dark');
    inOtherTab('system');
    expect(screen.getAllByText('system')).toHaveLength(1);
    expect(seen()).toBe('light');
  });
});

describe('controls', () => {
  it('are as high as the design says, without capitals', () => {
    render(
      <UiProvider>
        <Button variant="contained">Review and record</Button>
        <Button size="small">Save draft</Button>
      </UiProvider>,
    );
    const button = getComputedStyle(screen.getByRole('button', { name: 'Review and record' }));
    expect(button.minHeight).toBe('38px');
    expect(button.textTransform).toBe('none');
    expect(getComputedStyle(screen.getByRole('button', { name: 'Save draft' })).minHeight).toBe('32px');
  });
});
