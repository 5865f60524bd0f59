import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { refuse } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { translationsRoutes } from './translations.routes.js';

const WAIT = { timeout: 4_000 };
const PRIORITY = '11111111-1111-4111-8111-111111111111';

interface Passage {
  id: string;
  kind: string;
  stepCode: string | null;
  label: string;
  source: string;
  text: string;
  madeFrom: string;
  version: number;
}

/** A server that holds one text and its translation into Arabic. */
function translationServer() {
  const passages: Passage[] = [
    ['title', 'priority_title', null, 'Fair recruitment', 'توظيف عادل', 'Fair recruitment', 1],
    [
      'objective',
      'priority_objective',
      null,
      'Agencies are licensed and open.',
      'الوكالات مرخصة.',
      'Agencies are licensed.',
      2,
    ],
    ['step', 'step_title', '3.1', 'A register', '', '', 0],
  ].map(([id, kind, stepCode, source, text, madeFrom, version], at) => ({
    ...({ id, kind, stepCode, source, text, madeFrom, version } as Omit<Passage, 'label'>),
    label: String(at + 1),
  }));
  const stateOf = ({ text, source, madeFrom }: Passage) =>
    text === '' ? 'missing' : madeFrom === source ? 'done' : 'stale';
  const count = (state: string) => passages.filter((one) => stateOf(one) === state).length;
  const translation = () => ({
    priorityId: PRIORITY,
    code: 'P3',
    inMaking: true,
    circulable: true,
    sourceLanguage: 'en',
    language: 'ar',
    languages: [
      {
        language: 'ar',
        done: count('done'),
        stale: count('stale'),
        missing: count('missing'),
        required: true,
        circulatedAt: null,
      },
      { language: 'fr', done: 0, stale: 0, missing: 3, required: false, circulatedAt: null },
    ],
    passages: passages.map((one) => ({ ...one, state: stateOf(one), stepId: null, editedAt: null, editedBy: null })),
  });
  const of = (id: string) => passages.find((one) => one.id === id)!;
  const write = (id: string, text: string) =>
    Object.assign(of(id), { text, madeFrom: of(id).source, version: of(id).version + 1 });
  type Input = { passageId: string; text: string; expectedVersion: number };
  const answers = {
    translationPage: (): unknown => ({
      priorityId: PRIORITY,
      code: 'P3',
      title: 'Fair recruitment',
      translation: translation(),
    }),
    saveTranslation: ({ input }: { input: Input }): unknown => {
      const now = of(input.passageId);
      if (now.version !== input.expectedVersion && now.text !== input.text)
        return refuse('CONFLICT', undefined, {
          base: { version: input.expectedVersion, text: '' },
          theirs: { version: now.version, text: now.text, by: 'Secretariat', at: '2026-11-29T13:36:00Z' },
          mine: { text: input.text },
        });
      write(input.passageId, input.text);
      return translation();
    },
    confirmTranslation: ({ input }: { input: Input }): unknown => {
      write(input.passageId, of(input.passageId).text);
      return translation();
    },
    takeTranslations: ({ input }: { input: { texts: Input[] } }): unknown => {
      for (const { passageId, text } of input.texts) write(passageId, text);
      return translation();
    },
    circulateTranslation: (): unknown => translation(),
  };
  return { answers, of, write };
}

async function open(server = translationServer(), path = 'draft/p3/translations/ar') {
  const view = await renderFeature(translationsRoutes, path, { answers: server.answers });
  await screen.findByRole('heading', { name: 'P3, translation: Arabic' });
  return { ...view, server };
}
const row = (name: string) => screen.getByRole('group', { name });
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Translation of/ });

it('shows both languages under the same numbers, each in its own direction', async () => {
  await open();
  const title = row('¶1, title');
  expect(within(title).getAllByText('¶1')).toHaveLength(2);
  expect(within(title).getByText('Fair recruitment')).toHaveAttribute('dir', 'ltr');
  expect(within(title).getByText('توظيف عادل')).toHaveAttribute('dir', 'rtl');
  expect(within(title).getByText('توظيف عادل')).toHaveAttribute('lang', 'ar');
  expect(row('¶3, title of step 3.1')).toHaveTextContent('No translation yet');
  const languages = screen.getByRole('navigation', { name: 'Languages' });
  expect(within(languages).getByRole('link', { name: 'Arabic' })).toHaveAttribute('aria-current', 'page');
  expect(languages).toHaveTextContent('1 of 3, 1 with a changed source, required for silence rounds');
});

it('opens one translation as a field, saves it by itself, and goes back to its button', async () => {
  const { user, server, asked } = await open();
  await user.click(screen.getByRole('button', { name: 'Translate ¶3, title of step 3.1' }));
  expect(field()).toHaveFocus();
  expect(field()).toHaveAttribute('dir', 'rtl');
  fireEvent.change(field(), { target: { value: 'سجل' } });
  await waitFor(() => expect(server.of('step').text).toBe('سجل'), WAIT);
  expect(asked.filter(({ operation }) => operation === 'SaveTranslation')).toHaveLength(1);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Edit ¶3, title of step 3.1' })).toHaveFocus());
  expect(row('¶3, title of step 3.1')).toHaveTextContent('سجل');
  expect(Object.keys(localStorage).filter((key) => !key.endsWith(':seen'))).toEqual([]);
});

it('marks what was made from other words, says by word what changed, and takes that it is still right', async () => {
  const { user, server } = await open();
  const objective = row('¶2, objective');
  expect(objective).toHaveTextContent('Source changed');
  expect(within(objective).getByText(/and open/, { selector: 'ins' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Still right ¶2, objective' }));
  await waitFor(() => expect(objective).not.toHaveTextContent('Source changed'));
  expect(server.of('objective').madeFrom).toBe('Agencies are licensed and open.');
});

it('shows what is missing, and keeps it there while it is translated', async () => {
  const { user, server } = await open();
  await user.click(screen.getByRole('radio', { name: 'Not translated' }));
  expect(screen.queryByRole('group', { name: '¶1, title' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Translate ¶3, title of step 3.1' }));
  fireEvent.change(field(), { target: { value: 'سجل' } });
  await waitFor(() => expect(server.of('step').text).toBe('سجل'), WAIT);
  await waitFor(() => expect(screen.getByRole('navigation', { name: 'Languages' })).toHaveTextContent('2 of 3'));
  expect(row('¶3, title of step 3.1')).toBeInTheDocument();
});

it('asks which words are to be where somebody else has written meanwhile', async () => {
  const { user, server } = await open();
  await user.click(screen.getByRole('button', { name: 'Translate ¶3, title of step 3.1' }));
  server.write('step', 'قيد');
  fireEvent.change(field(), { target: { value: 'سجل' } });
  const dialog = await screen.findByRole('dialog', {}, WAIT);
  expect(dialog).toHaveTextContent('قيد');
  expect(dialog).toHaveTextContent('سجل');
  expect(server.of('step').text).toBe('قيد');
});

describe('a file that comes back', () => {
  const original = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = original;
  });
  const answerWith = (answer: object) => {
    globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(answer)));
  };
  const bring = async (user: Awaited<ReturnType<typeof open>>['user']) =>
    user.upload(screen.getByLabelText('Bring a file back', { selector: 'input' }), new File(['x'], 'p3.xlf'));

  it('is shown before anything of it is kept, and taken as it was shown', async () => {
    const { user, server } = await open();
    const one = { fault: null, stale: false, before: '', label: '3' };
    answerWith({
      passages: [
        { ...one, passageId: 'title', label: '1', what: 'unchanged', source: 'x', text: 'x', version: 1 },
        { ...one, passageId: 'step', what: 'new', source: 'A register', text: 'سجل', version: 0 },
        {
          ...one,
          passageId: 'gone',
          label: null,
          what: 'fault',
          fault: 'passage_unknown',
          source: '',
          text: 'ا',
          version: 0,
        },
      ],
    });
    await bring(user);
    const dialog = await screen.findByRole('dialog', { name: 'What p3.xlf would change' });
    expect(dialog).toHaveTextContent('1 passage would change, 1 stay as they are, 1 fault.');
    expect(dialog).toHaveTextContent('The text has no such passage.');
    expect(server.of('step').text).toBe('');
    await user.click(within(dialog).getByRole('button', { name: 'Take 1 passage' }));
    await waitFor(() => expect(row('¶3, title of step 3.1')).toHaveTextContent('سجل'));
  });

  it('is refused with the reason where it is of another version', async () => {
    const { user } = await open();
    answerWith({
      errors: [
        {
          message: 'no',
          extensions: {
            code: 'VALIDATION',
            reason: 'translation_unreadable',
            details: [{ field: 'file', problem: 'version_other' }],
          },
        },
      ],
    });
    await bring(user);
    expect(await screen.findByText(/of an earlier version of this text/)).toBeInTheDocument();
  });
});

it('asks before a translation is circulated', async () => {
  const { user, asked } = await open();
  await user.click(screen.getByRole('button', { name: 'Circulate this translation' }));
  const dialog = await screen.findByRole('dialog');
  expect(asked.some(({ operation }) => operation === 'CirculateTranslation')).toBe(false);
  await user.click(within(dialog).getByRole('button', { name: 'Circulate this translation' }));
  expect(await screen.findByText('Translation circulated: Arabic.')).toBeInTheDocument();
});

it('says where languages are chosen while there are none, and nothing to who does not write', async () => {
  const server = translationServer();
  server.answers.translationPage = () => ({ priorityId: PRIORITY, code: 'P3', title: 'Fair', translation: null });
  await renderFeature(translationsRoutes, 'draft/p3/translations', { answers: server.answers });
  expect(await screen.findByRole('link', { name: 'Go to the setup' })).toHaveAttribute('href', '/r/screening/setup');
});
