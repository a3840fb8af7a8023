// What sec-edgar-api sees of the companies whose numbers it is given, of the current filings and of those with XBRL.
const { secEdgarApi } = require("sec-edgar-api");

secEdgarApi.baseUrlEdgar = process.env.EIGHTK;
secEdgarApi.baseUrlSec = process.env.EIGHTK;

async function company(symbol) {
  const { submissionList, filings } = await secEdgarApi.getSubmissions({ symbol, includeOldFilings: true });
  const newest = filings[0];
  const document = await secEdgarApi.getDocument({
    symbol,
    accessionNumber: newest.accessionNumber,
    fileName: newest.primaryDocument,
  });
  return {
    cik: submissionList.cik,
    name: submissionList.name,
    filings: filings.map((it) => [it.accessionNumber, it.form, it.filingDate, it.items, it.size]),
    document,
  };
}

async function main(symbols) {
  const companies = await Promise.all(symbols.map(company));
  const current = await secEdgarApi.getCurrentFilings({ formType: "8-K", itemsPerPage: 100 });
  const xbrl = await secEdgarApi.getCurrentFilingsXbrl({ taxonomy: "inlineXbrl" });
  process.stdout.write(JSON.stringify({
    companies,
    current: current.entries.map((it) => [it.accessionNumber, it.cik, it.form, it.filingDate]),
    xbrl: xbrl.items.map((it) => [it.accessionNumber, Number(it.cikNumber), it.formType, it.filingDate]),
  }));
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exit(1);
});
