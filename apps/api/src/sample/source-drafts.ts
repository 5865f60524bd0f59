/** A priority that was circulated and is not in force yet; its steps are proposed, without dates. */
interface SourceProposal {
  id: string;
  code: string;
  order: number;
  title: string;
  objective: string;
  summary: string;
  steps: { id: string; code: string; title: string; description: string; expectedResult: string }[];
}

/** A text that the secretariat is writing, from the version circulated last. */
export interface SourceMaking {
  priorityId: string;
  /** Day and time in the zone of the roadmap, as `2026-11-18 14:05`. */
  begunAt: string;
  edits: {
    /** A priority or a step, and its field; a new passage has a name of its own there. */
    owner: string;
    field: string;
    /** The field behind which a new passage stands. */
    after?: string;
    text: string;
    /** Title of the seat. */
    by: string;
    at: string;
  }[];
}

/** What is written beside the texts in force. */
export interface SourceDrafts {
  /** How the vision, the objective and the principles are headed; null where they are no text of their own. */
  preamble: { id: string; code: string; title: string } | null;
  priorities: SourceProposal[];
  makings: SourceMaking[];
}
