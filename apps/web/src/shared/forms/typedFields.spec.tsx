import { act, screen } from '@testing-library/react';
import { TEXT_LIMITS } from '@waymark/domain';
import { Field, TextArea } from '@waymark/ui';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { useState } from 'react';
import { CommentBox } from '../discussion/CommentBox.js';
import { renderFeature } from '../testing/renderFeature.js';
import { loadRooms, startTexts } from '../texts/i18n.js';
import { DayInput } from './DayInput.js';
import { useTextLimits } from './useTextLimits.js';

beforeAll(async () => {
  await startTexts();
  await loadRooms(['discussion']);
});

const draw = (element: React.ReactElement) => renderFeature([{ path: 'form', element }], 'form', { answers: {} });

function DayForm() {
  const [day, setDay] = useState('');
  return <Field label="Next date">{(control) => <DayInput {...control} value={day} onChange={setDay} />}</Field>;
}

describe('a day that is typed', () => {
  it.each([
    ['20. 11. 2026', 'Friday 20 November 2026'],
    ['20.11.2026.', 'Friday 20 November 2026'],
    ['20 nëntor 2026', 'Friday 20 November 2026'],
    ['20. studenoga 2026.', 'Friday 20 November 2026'],
    ['20 ноември 2026 г.', 'Friday 20 November 2026'],
    ['20. новембар 2026.', 'Friday 20 November 2026'],
    ['3/4/2027', 'Saturday 3 April 2027'],
    ['31. 2. 2027', 'February 2027 has 28 days'],
    ['next week', 'Day, month, year: 20.11.2026'],
  ])('as "%s" is told below the field: %s', async (typed, line) => {
    const { user } = await draw(<DayForm />);
    const field = screen.getByRole('textbox', { name: 'Next date' });
    const place = document.getElementById(field.getAttribute('aria-describedby')!)!;
    expect(place.textContent).toBe('');
    expect(getComputedStyle(place).minHeight).toBe('19px');
    await user.click(field);
    await user.paste(typed);
    expect(place.textContent).toBe(line);
    await user.tab();
    // When it is left, the month is written out in it; what cannot be read stays as it was typed.
    expect(field).toHaveValue(/^\w+day /.test(line) ? line.replace(/^\w+day /, '') : typed);
  });
});

const LIMIT = TEXT_LIMITS.actReason;

function ReasonForm() {
  const [text, setText] = useState('');
  const limits = useTextLimits();
  return (
    <Field label="Reason" hint="It stays in the record." limit={limits.limit('actReason', text)}>
      {(control) => <TextArea {...control} value={text} onChange={(event) => setText(event.target.value)} />}
    </Field>
  );
}

describe('a text that nears its limit', () => {
  const live = () => document.querySelector('[aria-live="polite"]')!;

  it('is counted from four fifths on, in characters as the server counts them, and never cut', async () => {
    const { user } = await draw(<ReasonForm />);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reason' });
    const line = live().previousElementSibling!;
    expect(getComputedStyle(line).minHeight).toBe('19px');
    await user.click(field);
    await user.paste('😀'.repeat(LIMIT * 0.8 - 1));
    expect(line.textContent).toBe('');
    expect(live().textContent).toBe('');
    await user.paste('😀');
    expect(line.textContent).toBe('1,600 of 2,000 characters');
    const told = live().textContent;
    expect(told).toBe('The text is near its limit of 2,000 characters.');
    await user.paste('a');
    expect(line.textContent).toBe('1,601 of 2,000 characters');
    expect(live().textContent).toBe(told);
    await user.paste('a'.repeat(500));
    expect(line.textContent).toBe('2,101 of 2,000 characters: 101 too many');
    expect(live().textContent).toBe('The text is over its limit of 2,000 characters.');
    expect([...field.value]).toHaveLength(2101);
  });

  it('is not sent when it is too long, and its words stay', async () => {
    const sent: string[] = [];
    const { user } = await draw(
      <CommentBox
        draftId="test"
        label="Comment"
        audiences={['participants']}
        participantCode={null}
        send={(text) => {
          sent.push(text);
          return Promise.resolve(null);
        }}
      />,
    );
    const field = screen.getByRole('textbox', { name: 'Comment' });
    const text = 'ш'.repeat(TEXT_LIMITS.comment + 312);
    await user.click(field);
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: /^Post/ }));
    expect(field).toHaveAccessibleDescription(expect.stringContaining('At most 10,000 characters; this has 10,312.'));
    expect(field).toHaveValue(text);
    expect(sent).toEqual([]);
    act(() => localStorage.clear());
  });
});

test('no field swallows what is typed or pasted', () => {
  const source = fileURLToPath(new URL('../../', import.meta.url));
  const cutting = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.tsx') &&
      !file.endsWith('.spec.tsx') &&
      /\bmaxLength\b/.test(readFileSync(join(source, file), 'utf8')),
  );
  expect(cutting).toEqual([]);
});
