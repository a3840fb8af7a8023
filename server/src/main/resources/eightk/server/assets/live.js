// Keeps the list of filings current: when one is disseminated, its row is taken from the list as the server shows it.
const told = document.getElementById("live");
const LONGEST_LIST = 200;
let position = told.dataset.position;
let stream;
let asking;

const address = (row) => row.querySelector("th a").href;

async function show() {
  const response = await fetch("/");
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  const table = document.querySelector("table.filings");
  if (!table) return location.reload();
  const list = table.tBodies[0];
  const known = new Map(Array.from(list.rows, (row) => [address(row), row]));
  const current = Array.from(fresh.querySelectorAll("table.filings tbody tr"));
  const rows = current.filter((row) => !known.has(address(row)));
  if (rows.length === 0) return;
  // From the last up, each before the one that follows it in the list as the server shows it.
  let next = null;
  for (const row of current.reverse()) {
    const here = known.get(address(row)) ?? list.insertBefore(row, next);
    next = here;
  }
  while (list.rows.length > LONGEST_LIST) list.rows[LONGEST_LIST].remove();
  document.getElementById("count").textContent = fresh.getElementById("count").textContent;
  told.textContent = rows.length === 1
    ? "Just filed: " + rows[0].querySelector("th a").textContent
    : rows.length + " filings have just come in";
}

// Many that come at once are shown, and told, once.
function soon(event) {
  position = event.lastEventId;
  clearTimeout(asking);
  asking = setTimeout(show, 300);
}

// A page that no one looks at takes no one's place.
function follow() {
  stream?.close();
  if (document.hidden) return;
  stream = new EventSource("/api/v1/live?after=" + position);
  stream.addEventListener("filing", soon);
}

document.addEventListener("visibilitychange", follow);
follow();
