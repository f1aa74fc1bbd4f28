// Says in plain words that Node is too old. Written so that the oldest Node can read it: what is loaded behind it cannot.
var needed = /\d+\.\d+/.exec(require('../package.json').engines.node)[0];
var here = process.version;

/** Ends the process where this Node is older than package.json asks for. */
module.exports = function () {
  var numbers = /(\d+)\.(\d+)/.exec(here);
  var least = needed.split('.');
  var newer = numbers[1] - least[0];
  if (newer > 0 || (newer === 0 && numbers[2] - least[1] >= 0)) return;
  var zh =
    '这里的 Node.js 是 ' + here + '，太旧了：客服手册要 ' + needed + ' 或更新。装上新的 Node.js 再运行。\n';
  var en =
    'Node.js ' +
    here +
    ' is too old: Service Playbook needs ' +
    needed +
    ' or newer. Install it and run this again.\n';
  process.stderr.write(zh + en);
  process.exit(1);
};
