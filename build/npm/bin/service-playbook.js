#!/usr/bin/env node
require('./enough-node')();
require('../dist/cli.js');
