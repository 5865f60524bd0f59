/** The header that tells the server whom the page was drawn for. */
const HEADER = 'waymark-acting-as';

/**
 * Whom the page in this tab is drawn for. Every request says so, because another tab may sign somebody else in at any
 * time: the server then refuses instead of answering, or acting, as the other one.
 */
class ActingAs {
  /** Never goes back to nobody: a form that is on its way out still speaks for its own account. */
  private account: string | null = null;
  private membership: string | null = null;
  private drawn = false;
  private readonly listeners = new Set<() => void>();

  /** To be called before anything is drawn for an account. @returns the function that ends it */
  begin(account: string): () => void {
    this.account = account;
    this.drawn = true;
    this.tell();
    return () => {
      this.drawn = false;
      this.tell();
    };
  }

  /** The same for a membership, in the roadmap that is drawn. */
  beginMembership(membership: string): () => void {
    this.membership = membership;
    this.tell();
    return () => {
      this.membership = null;
      this.tell();
    };
  }

  /** The account that is on the screen; null while nobody's page is. */
  readonly drawnFor = (): string | null => (this.drawn ? this.account : null);

  readonly drawnAs = (): string | null => this.membership;

  headers(): Record<string, string> {
    if (this.account === null) return {};
    return { [HEADER]: this.membership === null ? this.account : `${this.account}/${this.membership}` };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private readonly tell = (): void => this.listeners.forEach((listener) => listener());
}

export const actingAs = new ActingAs();
