// Runs before the first paint: a reader in the dark never sees a white page. The same choice as `initColorScheme`.
(function () {
  var stored = null;
  try {
    stored = localStorage.getItem('waymark-scheme');
  } catch {
    // A browser may forbid storage; the device's own preference then decides.
  }
  var dark = stored === 'dark' || (stored !== 'light' && globalThis.matchMedia('(prefers-color-scheme: dark)').matches);
  globalThis.document.documentElement.setAttribute('data-scheme', dark ? 'dark' : 'light');
})();
