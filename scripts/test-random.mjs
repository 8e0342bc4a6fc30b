// Read by whatever Node is installed: nothing newer than Node 12 may stand in this file.
var major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  process.stderr.write(
    'The tests of An Toan need Node 20 or newer; this is Node ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org and start again.\n',
  );
  process.exitCode = 1;
} else {
  void import('./launch/launch.mjs').then(function (launch) {
    return launch.launch('scripts/test/test-random.ts');
  });
}
