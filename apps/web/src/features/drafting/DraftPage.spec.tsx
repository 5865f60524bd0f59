import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { connection } from '../../shared/api/connection.js';
import { deviceDrafts } from '../../shared/forms/deviceDrafts.js';
import { draftKey } from '../../shared/forms/draftKey.js';
import { refuse } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { DRAFT_KEY, headOfDelegation, signedIn } from '../../shared/testing/viewers.js';
import { draftingRoutes } from './drafting.routes.js';
import { draftServer } from './testing/draftServer.js';

type Server = ReturnType<typeof draftServer>;
const WAIT = { timeout: 4_000 };

async function open({ answers }: Server, viewer = signedIn()) {
  const view = await renderFeature(draftingRoutes, 'draft/p3', { answers, viewer });
  await screen.findByRole('heading', { name: 'P3, version 3 in the making' });
  return view;
}
const number = (name: RegExp | string) => screen.getByRole('button', { name });
const OBJECTIVE = 'Edit ¶2, Objective';
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Text of/ });
/** Opens the objective and puts other words into it. */
async function write({ user }: Awaited<ReturnType<typeof open>>, text: string): Promise<void> {
  await user.click(number(OBJECTIVE));
  fireEvent.change(field(), { target: { value: text } });
}
const status = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

afterEach(() => act(() => connection.note(true)));

it('opens one passage as a field, shows what changed word by word, and saves by itself', async () => {
  const server = draftServer();
  const view = await open(server);
  expect(status().join()).toContain('secretariat only');
  await write(view, 'Agencies are licensed, visible and fair.');
  expect(status().join()).toContain('Saving');
  await waitFor(() => expect(server.textOf('objective')).toBe('Agencies are licensed, visible and fair.'), WAIT);
  await waitFor(() => expect(status().join()).toContain('Saved 14:36, secretariat only'));
  expect(view.asked.filter(({ operation }) => operation === 'SavePassage')).toHaveLength(1);
  const group = screen.getByRole('group', { name: 'Editing ¶2, Objective' });
  expect(await within(group).findByText('Changes since version 2')).toBeInTheDocument();
  await view.user.keyboard('{Escape}');
  await waitFor(() => expect(number(OBJECTIVE)).toHaveFocus());
  expect(screen.getByRole('heading', { name: '1 change since version 2' })).toBeInTheDocument();
  expect(localStorage).toHaveLength(0);
});

it('says where changed words may come from, how steps are planned, and what would be circulated', async () => {
  const server = draftServer();
  const view = await open(server);
  expect(await screen.findByRole('heading', { name: 'Circulate draft 1.3-draft' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '3.1-1' })).toBeNull();
  await write(view, 'Agencies are licensed, visible and fair.');
  await view.user.keyboard('{Escape}');
  const source = await screen.findByRole('link', { name: '3.1-1' }, WAIT);
  expect(source).toHaveAttribute('href', '/r/screening/priorities/p3#3.1-1');
  expect(source.parentElement).toHaveTextContent(/Albania, supported by Serbia/);
  await view.user.click(screen.getByRole('radio', { name: 'All steps' }));
  await view.user.click(await screen.findByText('Details of 3.1'));
  expect(await screen.findByText('Regional office')).toBeVisible();
  expect(screen.getByText('30 June 2027')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Change the plan' })).toBeVisible();
});

it('does not save while a sign is composed of several keys', async () => {
  const server = draftServer();
  const view = await open(server);
  await view.user.click(number(OBJECTIVE));
  fireEvent.compositionStart(field());
  fireEvent.change(field(), { target: { value: 'か' } });
  await new Promise((resolve) => setTimeout(resolve, 1_300));
  expect(view.asked.some(({ operation }) => operation === 'SavePassage')).toBe(false);
  fireEvent.compositionEnd(field());
  await waitFor(() => expect(server.textOf('objective')).toBe('か'), WAIT);
});

describe('two edits of one passage', () => {
  const MINE = 'Agencies are registered and visible to workers.';

  async function conflict(theirs: string) {
    const server = draftServer();
    const view = await open(server);
    await view.user.click(number(OBJECTIVE));
    server.elsewhere('objective', theirs);
    fireEvent.change(field(), { target: { value: MINE } });
    const dialog = await screen.findByRole('dialog', { name: 'Two edits of P3 ¶2' }, WAIT);
    return { server, view, dialog };
  }

  it('are compared by word; where both touch the same words a person says which stay', async () => {
    const { server, view, dialog } = await conflict('All agencies are certified and visible.');
    const combined = within(dialog).getByRole('textbox', { name: /^Combined text/ });
    expect(combined).toHaveValue('All agencies are registered and visible to workers.');
    expect(server.textOf('objective')).toBe('All agencies are certified and visible.');
    await view.user.keyboard('1');
    expect(combined).toHaveValue('All agencies are certified and visible to workers.');
    await view.user.click(within(dialog).getByRole('button', { name: 'Save the combined text' }));
    await waitFor(() => expect(server.textOf('objective')).toBe('All agencies are certified and visible to workers.'));
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });

  it('that touch different words are joined, and a person confirms it', async () => {
    const { server, view, dialog } = await conflict('All agencies are licensed and visible.');
    expect(within(dialog).getByRole('textbox', { name: /^Combined text/ })).toHaveValue(
      'All agencies are registered and visible to workers.',
    );
    await view.user.click(within(dialog).getByRole('button', { name: 'Save the combined text' }));
    await waitFor(() => expect(server.textOf('objective')).toContain('All agencies'));
  });

  it('wait on this device where one decides later', async () => {
    const { server, view, dialog } = await conflict('Agencies are known.');
    await view.user.click(within(dialog).getByRole('button', { name: 'Decide later' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(field()).toHaveValue(MINE);
    expect(server.textOf('objective')).toBe('Agencies are known.');
    expect(deviceDrafts.unsent('user-1')).toHaveLength(1);
    await view.user.click(screen.getByRole('button', { name: 'Compare the two edits' }));
    await view.user.click(await screen.findByRole('button', { name: 'Keep theirs, drop mine' }));
    await waitFor(() => expect(field()).toHaveValue('Agencies are known.'));
    expect(localStorage).toHaveLength(0);
  });
});

it('keeps words on this device without a connection, and sends them when it is back', async () => {
  const server = draftServer();
  const view = await open(server);
  server.state.refuseSave = () => refuse('UNAVAILABLE');
  await write(view, 'Typed on a train.');
  await waitFor(() => expect(status().join()).toMatch(/Kept on this device \d\d:\d\d/), WAIT);
  expect(deviceDrafts.unsent('user-1')).toHaveLength(1);
  server.state.refuseSave = null;
  act(() => {
    connection.note(false);
    connection.note(true);
  });
  await waitFor(() => expect(server.textOf('objective')).toBe('Typed on a train.'), WAIT);
});

it('says why words are refused, keeps them, and tries again', async () => {
  const server = draftServer();
  const view = await open(server);
  server.state.refuseSave = () => refuse('FORBIDDEN', 'passage_removed');
  await write(view, 'Words that nobody wants.');
  await view.user.click(screen.getByRole('button', { name: 'Done' }));
  expect(await screen.findByText(/This passage has been removed\. Put it back first\./)).toBeInTheDocument();
  expect(deviceDrafts.unsent('user-1')).toHaveLength(1);
  server.state.refuseSave = null;
  await view.user.click(screen.getAllByRole('button', { name: 'Try again' })[0]!);
  await waitFor(() => expect(server.textOf('objective')).toBe('Words that nobody wants.'));
});

describe('words that an earlier visit has left', () => {
  const leave = (userId: string) => {
    draftKey.take(userId, DRAFT_KEY);
    deviceDrafts.keep(userId, 'passage:priority-3:objective', {
      values: { text: 'Left behind.' },
      on: { text: 'Agencies are licensed and visible.', version: 1 },
    });
    draftKey.take('user-1', DRAFT_KEY);
  };

  it('are sent', async () => {
    const server = draftServer();
    leave('user-1');
    await open(server);
    await waitFor(() => expect(server.textOf('objective')).toBe('Left behind.'));
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });

  it('are never sent for another account', async () => {
    const server = draftServer();
    leave('user-2');
    const view = await open(server);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(view.asked.some(({ operation }) => operation === 'SavePassage')).toBe(false);
    expect(screen.queryByText(/Left behind/)).not.toBeInTheDocument();
  });
});

it('takes plain words out of what is pasted, and says once what it changed', async () => {
  const server = draftServer();
  const view = await open(server);
  await view.user.click(number(OBJECTIVE));
  field().setSelectionRange(0, field().value.length);
  await view.user.paste('Fair\tre\u00adcruitment “costs” \u00a0nothing');
  expect(field()).toHaveValue('Fair recruitment “costs” \u00a0nothing');
  expect(screen.getByText('Made plain: a tab became a space; a soft hyphen was taken out.')).toBeInTheDocument();
  await view.user.keyboard('.');
  expect(screen.queryByText(/^Made plain/)).not.toBeInTheDocument();
});

describe('by the keyboard', () => {
  it('walks through passages, edits, adds, moves and removes', async () => {
    const server = draftServer();
    const { user } = await open(server);
    await user.keyboard('jj');
    expect(number(OBJECTIVE)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(field()).toHaveFocus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(number(OBJECTIVE)).toHaveFocus());
    await user.keyboard('jj');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(field()).toHaveAccessibleName('Text of ¶4a, Paragraph'));
    await waitFor(() => expect(field()).toHaveFocus());
    await user.keyboard('New words.{Escape}');
    await waitFor(() => expect(server.textOf('new-1')).toBe('New words.'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(server.state.passages.map(({ id }) => id).indexOf('new-1')).toBe(3));
    await waitFor(() => expect(number('Edit ¶3a, Paragraph')).toHaveFocus());
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}{Alt>}{ArrowUp}{/Alt}');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('goes from change to change, also into steps that are folded', async () => {
    const server = draftServer();
    server.elsewhere('s2-result', 'Workers find it in their language.');
    const { user } = await open(server);
    expect(screen.getByRole('button', { name: /3\.1.*unchanged/ })).toBeInTheDocument();
    await user.keyboard(']');
    await waitFor(() => expect(number('Edit ¶10, Expected result')).toHaveFocus());
  });
});

describe('the acts on a passage', () => {
  const menu = async ({ user }: Awaited<ReturnType<typeof open>>, of: string, item: string) => {
    await user.click(number(`Acts on ${of}`));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  };

  it('strike one out and put it back', async () => {
    const server = draftServer();
    const view = await open(server);
    await menu(view, '¶4, Paragraph', 'Remove');
    await view.user.click(await screen.findByRole('button', { name: 'Put back' }));
    await waitFor(() => expect(number('Edit ¶4, Paragraph')).toHaveFocus());
    expect(server.state.passages.find(({ id }) => id === 'own')?.state).toBe('kept');
  });

  it('say why a fixed part is neither moved nor removed', async () => {
    const { user } = await open(draftServer());
    await user.click(number('Acts on ¶2, Objective'));
    expect(await screen.findByRole('menuitem', { name: 'Move up' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText(/has its fixed place/)).toBeInTheDocument();
  });

  it('cut one at the caret, and join two', async () => {
    const server = draftServer();
    const view = await open(server);
    await view.user.click(number('Edit ¶4, Paragraph'));
    field().setSelectionRange(8, 8);
    await menu(view, '¶4, Paragraph', 'Split at the caret');
    await waitFor(() => expect(field()).toHaveValue('come first.'));
    expect(field().selectionStart).toBe(0);
    await view.user.click(screen.getByRole('button', { name: 'Done' }));
    await menu(view, '¶4, Paragraph', 'Join with the next one');
    await waitFor(() => expect(server.textOf('own')).toBe('Workers come first.'));
    await waitFor(() => expect(field().selectionStart).toBe(7));
  });

  it('show its history and put earlier words back', async () => {
    const server = draftServer();
    const view = await open(server);
    await menu(view, '¶2, Objective', 'History');
    const dialog = await screen.findByRole('dialog', { name: 'History of P3 ¶2' });
    await view.user.click((await within(dialog).findAllByRole('button', { name: 'Put these words back' }))[1]!);
    await waitFor(() => expect(server.textOf('objective')).toBe('Agencies are seen.'));
  });

  it('move, remove and add steps whole', async () => {
    const server = draftServer();
    const view = await open(server);
    await view.user.click(screen.getByRole('radio', { name: 'All steps' }));
    await menu(view, '¶8, Title of the step', 'Move the step up');
    await waitFor(() => expect(server.state.passages[4]?.id).toBe('s2-title'));
    await menu(view, '¶8, Title of the step', 'Remove the step');
    await waitFor(() => expect(server.state.passages.filter(({ state }) => state === 'removed')).toHaveLength(3));
    await view.user.click(screen.getByRole('button', { name: 'Add a step to P3' }));
    await waitFor(() => expect(field()).toHaveAccessibleName(/Title of the step/));
  });
});

it('shows who has a passage open, and takes in what they save', async () => {
  const server = draftServer();
  const view = await open(server);
  server.state.writers = [
    { passageId: 'summary', title: 'Legal review, ICMPD', since: '2026-11-20T13:29:00.000Z', own: false },
  ];
  server.elsewhere('summary', 'From hidden costs to none.');
  fireEvent(document, new Event('visibilitychange'));
  expect(await screen.findByText('Legal review, ICMPD is editing here')).toBeInTheDocument();
  expect(screen.getByText('Legal review, ICMPD, since 14:29')).toBeInTheDocument();
  expect(await screen.findByText('none', { selector: 'ins' })).toBeInTheDocument();
  expect(view.asked.some(({ operation }) => operation === 'TendPassage')).toBe(true);
});

it('takes nothing back that was done while an earlier answer was on its way', async () => {
  const server = draftServer();
  const view = await open(server);
  const { draftPage } = server.answers;
  let arrive: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (arrive = resolve));
  server.elsewhere('summary', 'From hidden costs to none.');
  server.answers.draftPage = async (asked) => {
    const before = JSON.parse(JSON.stringify(draftPage(asked))) as unknown;
    await late;
    return before;
  };
  fireEvent(document, new Event('visibilitychange'));
  await waitFor(() => expect(view.asked.filter(({ operation }) => operation === 'Draft')).toHaveLength(2));
  number(OBJECTIVE).focus();
  await view.user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(field()).toHaveAccessibleName('Text of ¶2a, Paragraph'));
  await act(() => {
    arrive();
    return late;
  });
  expect(field()).toHaveAccessibleName('Text of ¶2a, Paragraph');
});

it('keeps a save that others have come before, when what was asked in between is answered late', async () => {
  const server = draftServer();
  const view = await open(server);
  const { draftPage } = server.answers;
  let arrive: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (arrive = resolve));
  server.elsewhere('summary', 'From hidden costs to few.');
  server.answers.draftPage = async (asked) => {
    const before = JSON.parse(JSON.stringify(draftPage(asked))) as unknown;
    server.answers.draftPage = draftPage;
    await late;
    return before;
  };
  fireEvent(document, new Event('visibilitychange'));
  await waitFor(() => expect(view.asked.filter(({ operation }) => operation === 'Draft')).toHaveLength(2));
  await write(view, 'Agencies are licensed, visible and fair.');
  await view.user.keyboard('{Escape}');
  await waitFor(() => expect(server.textOf('objective')).toBe('Agencies are licensed, visible and fair.'), WAIT);
  await waitFor(() => expect(status().join()).toContain('Saved 14:36'));
  await act(() => {
    arrive();
    return late;
  });
  expect(number(OBJECTIVE).closest('[data-passage]')).toHaveTextContent('fair');
  fireEvent(document, new Event('visibilitychange'));
  expect(await screen.findByText('few', { selector: 'ins' })).toBeInTheDocument();
});

it('sees what others have saved between two own saves', async () => {
  const server = draftServer();
  const view = await open(server);
  server.elsewhere('summary', 'From hidden costs to none.');
  await write(view, 'Agencies are licensed, visible and fair.');
  await waitFor(() => expect(server.textOf('objective')).toBe('Agencies are licensed, visible and fair.'), WAIT);
  await waitFor(() => expect(status().join()).toContain('Saved 14:36'));
  fireEvent(document, new Event('visibilitychange'));
  expect(await screen.findByText('none', { selector: 'ins' })).toBeInTheDocument();
});

it('begins the next version, and discards it', async () => {
  const server = draftServer();
  server.state.hasMaking = false;
  const { user } = await renderFeature(draftingRoutes, 'draft/p3', { answers: server.answers });
  expect(await screen.findByRole('heading', { name: 'No draft of P3.' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Start version 3' }));
  await user.click(await screen.findByRole('button', { name: 'Discard this draft' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Discard this draft' }));
  expect(await screen.findByRole('heading', { name: 'No draft of P3.' })).toBeInTheDocument();
});

it('is no page for anybody else', async () => {
  const answers = { draftPage: () => refuse('NOT_FOUND') };
  await renderFeature(draftingRoutes, 'draft/p3', { answers, viewer: headOfDelegation() });
  expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeInTheDocument();
});
