// Sends to our server what a client sends to a host that it has built in. Nothing else is changed.
const https = require("https");

const ours = new URL(process.env.EIGHTK);
const request = https.request;

// A mirror of EDGAR's archives has them at its root.
const mirrors = { "edgar-mirror.sec-api.io": "/Archives/edgar/data" };

https.request = (address, ...rest) => {
  const to = new URL(address);
  if (to.hostname.endsWith(".sec.gov") || to.hostname in mirrors) {
    to.pathname = (mirrors[to.hostname] ?? "") + to.pathname;
    to.host = ours.host;
  }
  return request(to, ...rest);
};
