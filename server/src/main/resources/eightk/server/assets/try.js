// Sends what a form says to this server and shows the answer as text.
const LONGEST = 100000;

document.getElementById("who").addEventListener("submit", (event) => event.preventDefault());

for (const form of document.querySelectorAll("form.try")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const answer = form.parentElement.querySelector(".answer");
    const headers = {};
    const tokens = document.getElementById("tokens").value.trim();
    if (tokens) headers.Authorization = "Bearer " + tokens;
    const body = form.elements.body?.value;
    if (body) headers["Content-Type"] = body.startsWith("<") ? "application/xml" : "application/json";
    answer.hidden = false;
    answer.textContent = "…";
    try {
      const address = new URL(form.elements.path.value, location.origin);
      if (address.origin !== location.origin) throw new Error("only this server is asked here");
      const response = await fetch(address, { method: form.dataset.method, headers, body: body || undefined, redirect: "manual" });
      const text = await response.text();
      answer.textContent = response.status + "\n\n" + text.slice(0, LONGEST);
    } catch (failure) {
      answer.textContent = String(failure);
    }
  });
}
