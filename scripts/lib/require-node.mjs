/** Imported first: says in plain words what an old Node would say in a stack trace. Uses nothing that an old Node lacks. */
const [oldestMajor, oldestMinor] = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  console.error(`\n✗ Node ${oldestMajor}.${oldestMinor} or newer is needed; this is ${process.versions.node}.`);
  console.error(
    '  → Install a current Node (20 LTS, 22 or 24) from https://nodejs.org or your system, then start again.\n',
  );
  process.exit(1);
}
if (process.platform === 'win32') {
  console.error('\n✗ Windows is not supported directly.');
  console.error('  → Run Bihuan in WSL 2, or bring your own PostgreSQL and Temporal on Linux and point it there.\n');
  process.exit(1);
}
