import { flushSync } from 'react-dom';

/** What scrolls around an element: a drawer, or the page. */
function scrollerOf(element: Element): Element {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if (/auto|scroll/.test(overflowY) && around.scrollHeight > around.clientHeight) return around;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Changes a list without moving its first item in sight, whatever comes to stand above it. */
export function keepPlace(list: HTMLElement | null, change: () => void): void {
  const inSight = [...(list?.children ?? [])].find((item) => item.getBoundingClientRect().bottom > 0);
  const top = inSight?.getBoundingClientRect().top ?? 0;
  flushSync(change);
  if (!inSight?.isConnected) return;
  const moved = inSight.getBoundingClientRect().top - top;
  if (moved !== 0) scrollerOf(inSight).scrollBy({ top: moved, behavior: 'instant' });
}
