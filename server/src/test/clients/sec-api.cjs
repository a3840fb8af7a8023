// The SHA-256 of each file that sec-api's Download API fetches, one a line, in the order of the addresses given.
const { createHash } = require("crypto");
const { downloadApi } = require("sec-api");

async function main(addresses) {
  for (const address of addresses) {
    const file = await downloadApi.getFile(address, { autoConvertToString: false });
    console.log(createHash("sha256").update(file).digest("hex"));
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exit(1);
});
