/** The suites in the order in which they run. */
import './languages.suite';
import './diagnostics.suite';
import './fixes.suite';
import './writing.suite';
import './reading.suite';
import './navigation.suite';
import './settings.suite';
import './commands.suite';
