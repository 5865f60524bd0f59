/**
 * Which page still owes its heading the focus. The first page of a visit owes nothing: the browser starts at the top
 * by itself.
 */
class Navigation {
  private path: string | undefined;
  private owed = false;

  /** To be called by the frame with each address; changes of query or hash are no new page. */
  arrive(path: string): void {
    if (this.path !== undefined && this.path !== path) this.owed = true;
    this.path = path;
  }

  /** Whether the heading of this page takes the focus now; true once per navigation. */
  takeFocus(path: string): boolean {
    // A page's effects run before those of the frame around it.
    this.arrive(path);
    const owed = this.owed;
    this.owed = false;
    return owed;
  }
}

export const navigation = new Navigation();
