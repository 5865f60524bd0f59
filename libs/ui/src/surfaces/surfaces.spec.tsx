import { jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  ChoiceGroup,
  ConfirmDialog,
  ErrorState,
  ErrorSummary,
  Field,
  MixBar,
  Participant,
  ParticipantsProvider,
  ProgressBar,
  TextInput,
  ToastProvider,
  UiProvider,
  useToast,
  type ConfirmDialogProps,
} from '../index.js';

describe('the question before an act enters the record', () => {
  const QUOTE = 'On the understanding that the time limit runs from the date of adoption.';
  const ask = (props: Partial<ConfirmDialogProps> = {}) => {
    const onAct = jest.fn();
    const onCancel = jest.fn();
    render(
      <UiProvider>
        <ParticipantsProvider participants={[{ code: 'ZZ', name: 'Zed*', footnote: '* A note.', mark: '*' }]}>
          <ConfirmDialog
            open
            title={
              <>
                Record the position of <Participant code="ZZ" />
              </>
            }
            quote={QUOTE}
            consequences="All delegations will see this at once."
            actLabel="Record position"
            cancelLabel="Keep as draft"
            onAct={onAct}
            onCancel={onCancel}
            {...props}
          />
        </ParticipantsProvider>
      </UiProvider>,
    );
    return { onAct, onCancel, user: userEvent.setup() };
  };

  it('repeats the exact text, names the act and carries the note of the name', async () => {
    const { onAct, user } = ask();
    const dialog = screen.getByRole('dialog', { name: 'Record the position of Zed*' });
    expect(dialog.getAttribute('aria-describedby')).toBeTruthy();
    expect(screen.getByText(QUOTE).tagName).toBe('BLOCKQUOTE');
    expect(screen.getByText('* A note.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Record position' }));
    expect(onAct).toHaveBeenCalledTimes(1);
  });

  it('can be left by Escape', async () => {
    const { onCancel, user } = ask();
    await user.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  it('stays, and cannot be repeated, until the server has answered', async () => {
    const { onAct, onCancel, user } = ask({ busy: true });
    await user.keyboard('{Escape}');
    expect(onCancel).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /Record position/ }).disabled).toBe(true);
    expect(onAct).not.toHaveBeenCalled();
  });

  it('tells a refusal', () => {
    ask({ error: 'The round is closed.' });
    expect(screen.getByRole('alert').textContent).toBe('The round is closed.');
  });
});

describe('a toast', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is announced, can be undone and goes after ten seconds', () => {
    const undo = jest.fn();
    function Page() {
      const toast = useToast();
      return (
        <button onClick={() => toast({ text: 'Update sent.', action: { label: 'Undo', onAct: undo } })}>Send</button>
      );
    }
    render(
      <ToastProvider dismissLabel="Dismiss">
        <Page />
      </ToastProvider>,
    );
    const send = () => act(() => screen.getByRole('button', { name: 'Send' }).click());
    send();
    expect(screen.getByRole('status').textContent).toContain('Update sent.');
    act(() => jest.advanceTimersByTime(9_999));
    expect(screen.queryByText('Update sent.')).toBeTruthy();
    act(() => jest.advanceTimersByTime(1));
    expect(screen.queryByText('Update sent.')).toBeNull();
    send();
    act(() => screen.getByRole('button', { name: 'Undo' }).click());
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Update sent.')).toBeNull();
  });
});

describe('a field', () => {
  it('is tied to its label, hint and error', () => {
    render(
      <Field id="progress" label="Progress" hint="Planned today: 50%" error="Enter a whole number, for example 45">
        {(control) => <TextInput {...control} />}
      </Field>,
    );
    const input = screen.getByRole('textbox', { name: 'Progress' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Enter a whole number, for example 45',
      'Planned today: 50%',
    ]);
  });

  it('is reached from the error summary, which takes the focus', async () => {
    render(
      <>
        <ErrorSummary title="There is 1 problem" errors={[{ id: 'progress', message: 'Enter a whole number' }]} />
        <Field id="progress" label="Progress">
          {(control) => <TextInput {...control} />}
        </Field>
      </>,
    );
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await userEvent.setup().click(screen.getByRole('link', { name: 'Enter a whole number' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Progress' }));
  });
});

describe('a choice of one', () => {
  it('is a named group of radio buttons', async () => {
    const onChange = jest.fn();
    render(
      <ChoiceGroup
        legend="Status"
        layout="tiles"
        value="on_track"
        onChange={onChange}
        choices={[
          { value: 'on_track', label: 'On track' },
          { value: 'delayed', label: 'Delayed' },
        ]}
      />,
    );
    expect(screen.getByRole('group', { name: 'Status' })).toBeTruthy();
    await userEvent.setup().click(screen.getByRole('radio', { name: 'Delayed' }));
    expect(onChange).toHaveBeenCalledWith('delayed');
  });
});

describe('bars', () => {
  it('are told in words', () => {
    render(
      <>
        <ProgressBar value={35} planned={50} label="35 per cent, planned 50 per cent" />
        <MixBar counts={{ completed: 3, on_track: 6, blocked: 0 }} label="3 completed, 6 on track" />
        <MixBar counts={{ on_track: 4 }} unreported={1} label="4 on track, 1 without a report" />
      </>,
    );
    expect(screen.getByRole('img', { name: '35 per cent, planned 50 per cent' })).toBeTruthy();
    expect(screen.getByRole('img', { name: '3 completed, 6 on track' }).children).toHaveLength(2);
    expect(screen.getByRole('img', { name: '4 on track, 1 without a report' }).children).toHaveLength(2);
  });
});

describe('a failed panel', () => {
  it('says what failed and offers to try again', async () => {
    const retry = jest.fn();
    render(
      <ErrorState title="The positions could not be loaded" retryLabel="Try again" onRetry={retry}>
        Nothing has been lost.
      </ErrorState>,
    );
    expect(screen.getByRole('alert').textContent).toContain('Nothing has been lost.');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });
});
