/** In the order in which money comes. */
export const BUDGET_STATUS_ORDER = ['gap', 'planned', 'committed', 'disbursing', 'completed'] as const;
