// Runs before the first paint, so that a chosen theme does not flash. Its own file because the CSP allows no inline script.
try {
  const theme = localStorage.getItem('rhyme-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to us: the system's theme it is.
}
