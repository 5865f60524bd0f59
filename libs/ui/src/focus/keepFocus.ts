/** Where an element stood when it had the focus; enough to find what stands there after it is gone. */
interface Trace {
  element: HTMLElement;
  /** From the element outwards. */
  path: Step[];
}

interface Step {
  parent: Element;
  previous: Element | null;
}

/** How many earlier places are remembered: enough for a dialog upon a menu upon a row. */
const REMEMBERED = 12;

/** Things that are a place of their own: a comment, a row, a thread. */
const THINGS = 'li, tr, article';
/** Surroundings that are known by their heading. */
const SURROUNDINGS = 'section, aside, form, [role="dialog"]';
/** Within these, what stands in the place of a thing that is gone is its neighbour. */
const LISTS = 'ul, ol, tbody';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What a thing is drawn with when its focus, lost within, goes to its first control: `<div {...focusHome}>`. */
export const focusHome = { 'data-focus-home': '' } as const;

function traceOf(element: HTMLElement): Trace {
  const path: Step[] = [];
  for (let child: Element = element; child.parentElement; child = child.parentElement) {
    path.push({ parent: child.parentElement, previous: child.previousElementSibling });
  }
  return { element, path };
}

/** Whether it can take the focus now; what lies under an open dialog cannot. */
function takesFocus(element: Element): element is HTMLElement {
  if (!element.isConnected || element.matches(':disabled')) return false;
  if (element.closest('[hidden], [inert], [aria-hidden="true"]')) return false;
  // Browsers know what is drawn; jsdom draws nothing.
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

const firstOf = (place: Element, selector: string): HTMLElement | undefined =>
  [...place.querySelectorAll(selector)].find(takesFocus);

/** What of a place takes the focus that was lost within it. */
function homeOf(place: Element): HTMLElement | undefined {
  if (place.matches('[data-focus-home]')) return firstOf(place, CONTROLS);
  if (place.matches(THINGS)) return takesFocus(place) ? place : undefined;
  return place.matches(SURROUNDINGS) ? firstOf(place, HEADINGS) : undefined;
}

/** What stands now where the lost part stood: the next of its siblings, or the one before it. */
const standIn = ({ parent, previous }: Step): Element | null =>
  previous?.parentElement === parent ? (previous.nextElementSibling ?? previous) : parent.firstElementChild;

/** The nearest place that is left: a neighbour in its list, the thing it was part of, or the heading above. */
function nearest({ path }: Trace): HTMLElement | undefined {
  const left = path.findIndex(({ parent }) => parent.isConnected);
  const broken = path[left];
  if (!broken) return undefined;
  const neighbour = left > 0 && broken.parent.matches(LISTS) ? standIn(broken) : null;
  const home = neighbour && homeOf(neighbour);
  if (home) return home;
  for (let place: Element | null = broken.parent; place; place = place.parentElement) {
    if (place.matches('main, body')) return undefined;
    const found = homeOf(place);
    if (found) return found;
  }
  return undefined;
}

function giveFocus(target: HTMLElement): void {
  if (!target.matches(CONTROLS)) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
}

/**
 * Keeps the focus from falling to the body. Where the control that had it goes away or is disabled (a dialog that
 * closes, a form that was sent, a row that is removed), the focus goes to the control that led there, to what was acted
 * on, to its nearest neighbour, or to the heading above. Whoever puts the focus somewhere in time keeps it; and a focus
 * that a person took away by a click stays away.
 * @returns the function that stops it
 */
export function keepFocus(document: Document): () => void {
  let places: Trace[] = [];
  /** The person left on purpose. */
  let left = false;
  let frame: number | undefined;
  const isLost = () => !left && places.length > 0 && (document.activeElement ?? document.body) === document.body;

  const settle = () => {
    frame = undefined;
    const last = places.at(-1);
    if (!isLost() || !last) return;
    // Disabled while the server is asked: it gets the focus back when it can take it.
    if (last.element.isConnected && last.element.matches(':disabled')) return;
    for (const place of [...places].reverse()) {
      const target = takesFocus(place.element) ? place.element : nearest(place);
      if (target) return giveFocus(target);
    }
    const heading = firstOf(document.body, 'main h1');
    if (heading) giveFocus(heading);
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    left = false;
    if (!(target instanceof HTMLElement) || target === document.body) return;
    places = [...places.filter(({ element }) => element !== target), traceOf(target)].slice(-REMEMBERED);
  };
  const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) return;
    // Some browsers tell this while the element is being taken away.
    queueMicrotask(() => {
      if (document.activeElement === document.body && takesFocus(target as Element)) left = true;
    });
  };
  const observer = new MutationObserver(() => {
    // After this frame's own code, which may know a better place.
    if (isLost()) frame ??= requestAnimationFrame(settle);
  });

  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('focusout', onFocusOut);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert', 'aria-hidden'],
  });
  return () => {
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('focusout', onFocusOut);
    observer.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
