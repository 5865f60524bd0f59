// Plain old JavaScript without dependencies: it must run on any Node, before anything is installed.
var version = process.versions.node;
var parts = version.split('.').map(Number);
var fits = (parts[0] === 20 && parts[1] >= 19) || (parts[0] === 22 && parts[1] >= 13) || parts[0] >= 24;

if (!fits) {
  console.error('\nWaymark needs Node 20.19 or later (20, 22.13 or 24); this is Node ' + version + '.\n');
  process.exit(1);
}
