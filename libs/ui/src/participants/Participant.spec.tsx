import { act, render, screen, within } from '@testing-library/react';
import { jest } from '@jest/globals';
import { useState, type ReactNode } from 'react';
import { FootnoteNotes, FootnoteSurface, Participant, ParticipantsProvider, useParticipantNames } from '../index.js';

const NOTE = 'This reference should be understood in the context of UNSCR 1244/99.';

const participants = [
  { code: 'AL', name: 'Albania' },
  { code: 'BA', name: 'Bosnia and Herzegovina' },
  { code: 'XK', name: 'Kosovo*', chip: 'XK*', footnote: `* ${NOTE}`, mark: '*' },
];

const onPage = (children: ReactNode, own?: string) =>
  render(
    <ParticipantsProvider participants={participants} own={own}>
      <FootnoteSurface>{children}</FootnoteSurface>
    </ParticipantsProvider>,
  );

describe('a name', () => {
  it('carries its mark in every form', () => {
    onPage(
      <>
        <p data-testid="name">
          <Participant code="XK" />
        </p>
        <p data-testid="chip">
          <Participant code="XK" form="chip" />
        </p>
        <p data-testid="stacked">
          <Participant code="XK" form="stacked" />
        </p>
      </>,
    );
    expect(screen.getByTestId('name').textContent).toBe('Kosovo*');
    expect(within(screen.getByTestId('chip')).getByText('XK*').title).toBe('Kosovo*');
    expect(screen.getByTestId('chip').textContent).toBe('XK*Kosovo*');
    expect(screen.getByTestId('stacked').textContent).toBe('XK*Kosovo*');
  });

  it('is read once, as the name and not as the code', () => {
    onPage(
      <ul>
        <li>
          <Participant code="XK" form="both" />
        </li>
      </ul>,
    );
    const hidden = screen.getByText('XK*');
    expect(hidden.getAttribute('aria-hidden')).toBe('true');
    expect(screen.getByText('Kosovo*').closest('[aria-hidden]')).toBeNull();
  });

  it('adds the mark where the data leave it out, and never splits it from the last word', () => {
    render(
      <ParticipantsProvider participants={[{ code: 'ZZ', name: 'Two Words', footnote: 'A note.', mark: '*' }]}>
        <FootnoteSurface>
          <Participant code="ZZ" />
        </FootnoteSurface>
      </ParticipantsProvider>,
    );
    expect(getComputedStyle(screen.getByText('Words*')).whiteSpace).toBe('nowrap');
    expect(screen.getByText('Words*').parentElement?.textContent).toBe('Two Words*');
  });

  it('fills the chip of the own participant', () => {
    onPage(
      <>
        <Participant code="AL" form="chip" />
        <Participant code="BA" form="chip" />
      </>,
      'AL',
    );
    const [own, other] = ['AL', 'BA'].map((code) => getComputedStyle(screen.getByText(code)).background);
    expect(own).toContain('--wm-primary');
    expect(other).toContain('--wm-surface');
  });

  it('is never made up', () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => onPage(<Participant code="QQ" />)).toThrow('Unknown participant: QQ');
    expect(() => render(<Participant code="AL" />)).toThrow('ParticipantsProvider');
    silent.mockRestore();
  });
});

describe('the note', () => {
  it('is printed once, even where its surface comes before the names', () => {
    onPage(
      <>
        <footer>
          <FootnoteNotes />
        </footer>
        <Participant code="XK" />
        <Participant code="XK" form="chip" />
      </>,
    );
    expect(screen.getAllByText(`* ${NOTE}`)).toHaveLength(1);
  });

  it('says which code it is about where another note has the same mark', () => {
    const other = { code: 'XM', name: 'Network', chip: 'NET', footnote: '* Of municipalities.', mark: '*' };
    const beside = { code: 'XO', name: 'Union', footnote: '** Of towns.', mark: '**' };
    render(
      <ParticipantsProvider participants={[...participants, other, beside]}>
        <FootnoteSurface>
          <Participant code="XK" />
          <Participant code="XM" />
          <Participant code="XO" />
          <FootnoteNotes />
        </FootnoteSurface>
      </ParticipantsProvider>,
    );
    expect(screen.getAllByRole('paragraph').map((note) => note.textContent)).toEqual([
      `XK* ${NOTE}`,
      'NET* Of municipalities.',
      '** Of towns.',
    ]);
  });

  it('is absent where no such name is', () => {
    onPage(
      <>
        <Participant code="AL" />
        <FootnoteNotes />
      </>,
    );
    expect(screen.queryByText(/1244/)).toBeNull();
  });

  it('comes and goes with the name', () => {
    function Page() {
      const [shown, setShown] = useState(false);
      return (
        <>
          <button onClick={() => setShown(!shown)}>Turn</button>
          {shown && <Participant code="XK" form="both" />}
          <FootnoteNotes />
        </>
      );
    }
    onPage(<Page />);
    const turn = () => screen.getByRole('button').click();
    expect(screen.queryByText(/1244/)).toBeNull();
    act(turn);
    expect(screen.getByText(/1244/)).toBeTruthy();
    act(turn);
    expect(screen.queryByText(/1244/)).toBeNull();
  });

  it('belongs to the nearest surface', () => {
    onPage(
      <>
        <section aria-label="page">
          <FootnoteNotes />
        </section>
        <FootnoteSurface>
          <section aria-label="drawer">
            <Participant code="XK" />
            <FootnoteNotes />
          </section>
        </FootnoteSurface>
      </>,
    );
    expect(screen.getByRole('region', { name: 'page' }).textContent).toBe('');
    expect(screen.getByRole('region', { name: 'drawer' }).textContent).toContain(NOTE);
  });

  it('is registered by names that are used as strings', () => {
    function Chart() {
      const { name } = useParticipantNames(['AL', 'XK']);
      return <svg role="img" aria-label={`${name('AL')}, ${name('XK')}`} />;
    }
    onPage(
      <>
        <Chart />
        <FootnoteNotes />
      </>,
    );
    expect(screen.getByRole('img', { name: 'Albania, Kosovo*' })).toBeTruthy();
    expect(screen.getAllByText(/1244/)).toHaveLength(1);
  });
});
