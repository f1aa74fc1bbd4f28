import { keepCompiledCode } from '../node/compile-cache';
import { answerAtOnce } from './at-once';
import { endWhereOutputFails } from './output';
import { runCli } from './run';

endWhereOutputFails();
const words = process.argv.slice(2);
const answer = answerAtOnce(words);
if (answer === undefined) {
  if (process.env.SERVICE_PLAYBOOK_PLAIN_NODE !== '1') keepCompiledCode();
  void runCli(words).then((code) => {
    process.exitCode = code;
  });
} else process.stdout.write(answer);
