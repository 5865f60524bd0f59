/** One end of a dependency: a whole step, or one of its regional milestones. */
export interface PlanEnd {
  readonly stepId: string;
  readonly milestoneId: string | null;
}

/** `after` waits for `before`: for its end, or, from start to start, for its beginning. */
export interface PlanLink {
  readonly before: PlanEnd;
  readonly after: PlanEnd;
  readonly startToStart: boolean;
}

/**
 * The steps of a circle in which everybody would wait for everybody, in order and each once; null where there is none.
 * A step begins before its milestones and ends after them: so two steps may well wait for milestones of one another.
 */
export function circleOf(links: readonly PlanLink[]): string[] | null {
  const next = waitsOf(links);
  const done = new Set<Node>();
  for (const start of next.keys()) {
    const walk = walkBack(start, next, done);
    if (walk !== null) return [...new Set(walk.map(stepOf))];
  }
  return null;
}

/** A moment of the plan: a step's beginning or end, or a milestone of it. */
type Node = string;
const stepOf = (node: Node): string => node.slice(0, node.indexOf(' '));
const beginning = (stepId: string): Node => `${stepId} begins`;
const end = (stepId: string): Node => `${stepId} ends`;
const at = ({ stepId, milestoneId }: PlanEnd, whole: (stepId: string) => Node): Node =>
  milestoneId === null ? whole(stepId) : `${stepId} ${milestoneId}`;

/** What comes after each moment. */
function waitsOf(links: readonly PlanLink[]): Map<Node, Set<Node>> {
  const next = new Map<Node, Set<Node>>();
  const order = (first: Node, second: Node): void => {
    next.set(first, (next.get(first) ?? new Set()).add(second));
  };
  for (const { before, after, startToStart } of links) {
    for (const side of [before, after]) {
      const milestone = at(side, beginning);
      order(beginning(side.stepId), end(side.stepId));
      if (side.milestoneId === null) continue;
      order(beginning(side.stepId), milestone);
      order(milestone, end(side.stepId));
    }
    order(at(before, startToStart ? beginning : end), at(after, beginning));
  }
  return next;
}

/** The moments of a circle that is reached from `start`; those from which none is reached are remembered in `done`. */
function walkBack(start: Node, next: ReadonlyMap<Node, ReadonlySet<Node>>, done: Set<Node>): Node[] | null {
  const path: Node[] = [];
  const waiting = [[start]];
  while (waiting.length > 0) {
    const node = waiting.at(-1)?.pop();
    if (node === undefined) {
      waiting.pop();
      const left = path.pop();
      if (left !== undefined) done.add(left);
    } else if (path.includes(node)) {
      return path.slice(path.indexOf(node));
    } else if (!done.has(node)) {
      path.push(node);
      waiting.push([...(next.get(node) ?? [])]);
    }
  }
  return null;
}
