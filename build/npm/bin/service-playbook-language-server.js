#!/usr/bin/env node
require('./enough-node')();

// Editors that name no channel mean the standard input and output.
if (
  !process.argv.slice(2).some(function (word) {
    return /^--(stdio|node-ipc|socket|pipe)/.test(word);
  })
)
  process.argv.push('--stdio');
require('../dist/server.js');
