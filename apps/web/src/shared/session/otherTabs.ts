/** What tabs of one browser tell each other: they share one session, and its drafts. */
export interface TabMessage {
  /** A page was drawn for the account, or the account signed out. */
  kind: 'signed-in' | 'signed-out';
  account: string;
}

const NAME = 'waymark-session';

/** By a channel; where the browser has none, by an item of the storage, whose changes the other tabs are told. */
class OtherTabs {
  private channel: BroadcastChannel | null = null;

  tell(message: TabMessage): void {
    if (this.channel) return this.channel.postMessage(message);
    try {
      localStorage.setItem(NAME, JSON.stringify(message));
      localStorage.removeItem(NAME);
    } catch {
      // Without a storage the server still refuses what another tab's account makes wrong.
    }
  }

  /** To be called once, by the app. @returns the function that ends it */
  listen(heard: (message: TabMessage) => void): () => void {
    if (typeof BroadcastChannel === 'undefined') {
      const onStorage = ({ key, newValue }: StorageEvent) => {
        if (key === NAME && newValue !== null) heard(JSON.parse(newValue) as TabMessage);
      };
      window.addEventListener('storage', onStorage);
      return () => window.removeEventListener('storage', onStorage);
    }
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = ({ data }: MessageEvent<TabMessage>) => heard(data);
    this.channel = channel;
    return () => {
      channel.close();
      if (this.channel === channel) this.channel = null;
    };
  }
}

export const otherTabs = new OtherTabs();
