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

  /** How requests name it: the account, and in a roadmap, after a slash, the membership; null for nobody. */
  named(): string | null {
    if (this.account === null || this.membership === null) return this.account;
    return `${this.account}/${this.membership}`;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private readonly tell = (): void => this.listeners.forEach((listener) => listener());
}

export const actingAs = new ActingAs();
