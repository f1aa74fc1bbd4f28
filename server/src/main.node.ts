import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readOnNode } from './host.node';
import { serve } from './server';

const connection = createConnection(ProposedFeatures.all);
serve(connection, readOnNode(connection));
