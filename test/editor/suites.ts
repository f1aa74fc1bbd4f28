/** The suites in the order in which they run, once the extension and its server are there. */
import { closeAll, finding, openText } from './help';
import './languages.suite';
import './diagnostics.suite';
import './fixes.suite';
import './writing.suite';
import './reading.suite';
import './navigation.suite';
import './settings.suite';
import './commands.suite';
import './agent-tools.suite';

before(async function () {
  this.timeout(60_000);
  const { document } = await openText('playbook: 1\nshop: {}\n');
  await finding(document.uri, 'schema/missing-key');
  await closeAll();
});
