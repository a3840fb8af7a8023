// Loads the page again when the server has another version of it, in the place where the reader was.
new EventSource("/changes").onmessage = (event) => {
  if (event.data !== document.documentElement.dataset.version) location.reload();
};
