import { jest } from '@jest/globals';
import { keepFocus } from './keepFocus.js';

/** A page with what the product is made of: lists, tables, sections, forms, dialogs beside the page. */
const PAGE = `
  <div id="root">
    <nav><button id="link">Link</button></nav>
    <main>
      <h1>Page</h1>
      <p><button id="loose">Loose</button></p>
      <section>
        <h2>Discussion</h2>
        <ol>
          <li id="first"><button id="in-first">Edit</button></li>
          <li id="second"><p><button id="in-second">Edit</button></p></li>
          <li id="third"><button id="in-third">Edit</button></li>
        </ol>
        <p><button id="more">Earlier threads</button></p>
      </section>
      <table><tbody>
        <tr id="row"><td><button id="in-row">Disable</button></td></tr>
      </tbody></table>
      <article id="thread"><div id="reply" data-focus-home><textarea id="box"></textarea></div></article>
    </main>
  </div>`;

const at = (id: string) => document.getElementById(id)!;
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const focused = async () => {
  await frame();
  const element = document.activeElement;
  return element === document.body ? 'BODY' : element?.id || element?.textContent;
};

let stop: () => void;
beforeEach(() => {
  document.body.innerHTML = PAGE;
  stop = keepFocus(document);
});
afterEach(() => stop());

describe('the focus of what goes away', () => {
  it.each([
    ['a control in a thing', 'in-second', () => at('in-second').remove(), 'second'],
    ['a control in a row', 'in-row', () => at('in-row').remove(), 'row'],
    ['a thing in the middle of a list', 'in-second', () => at('second').remove(), 'third'],
    ['the last thing of a list', 'in-third', () => at('third').remove(), 'second'],
    ['the first thing of a list', 'in-first', () => at('first').remove(), 'second'],
    ['a whole list', 'in-first', () => document.querySelector('ol')!.remove(), 'Discussion'],
    ['a control under a heading', 'more', () => at('more').remove(), 'Discussion'],
    ['a control of the page', 'loose', () => at('loose').remove(), 'Page'],
    [
      'a box that makes place for the button that opened it',
      'box',
      () => (at('reply').innerHTML = '<button id="reply-button">Reply</button>'),
      'reply-button',
    ],
    ['a box that leaves nothing in its place', 'box', () => at('box').remove(), 'thread'],
  ])('%s', async (_, id, act, expected) => {
    at(id).focus();
    act();
    expect(await focused()).toBe(expected);
  });

  it('goes back to what opened a dialog, or to where that was', async () => {
    const open = () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div id="dialog" role="dialog"><button id="act">Act</button></div>',
      );
      at('root').setAttribute('aria-hidden', 'true');
      at('act').focus();
    };
    at('in-second').focus();
    open();
    at('dialog').remove();
    // The page behind the dialog is given free only when the dialog has faded.
    expect(await focused()).toBe('BODY');
    at('root').removeAttribute('aria-hidden');
    expect(await focused()).toBe('in-second');
    open();
    at('second').remove();
    at('dialog').remove();
    at('root').removeAttribute('aria-hidden');
    expect(await focused()).toBe('third');
  });

  it('returns to a control that was disabled while the server was asked', async () => {
    const button = at('in-row') as HTMLButtonElement;
    button.focus();
    button.disabled = true;
    // As browsers do; jsdom leaves the focus there.
    const given = jest.spyOn(button, 'focus');
    Object.defineProperty(document, 'activeElement', { configurable: true, get: () => document.body });
    await frame();
    expect(given).not.toHaveBeenCalled();
    button.disabled = false;
    await frame();
    expect(given).toHaveBeenCalled();
    Reflect.deleteProperty(document, 'activeElement');
    expect(await focused()).toBe('in-row');
  });

  it('stays where other code has put it', async () => {
    at('in-second').focus();
    at('in-second').remove();
    at('link').focus();
    expect(await focused()).toBe('link');
  });

  it('stays away when a person took it away', async () => {
    at('in-second').focus();
    (document.activeElement as HTMLElement).blur();
    await frame();
    at('second').remove();
    expect(await focused()).toBe('BODY');
  });

  it('leaves no trace on what had it', async () => {
    at('in-second').focus();
    at('in-second').remove();
    expect(await focused()).toBe('second');
    at('link').focus();
    expect(at('second').hasAttribute('tabindex')).toBe(false);
  });
});
