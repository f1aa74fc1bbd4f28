import { bootstrap } from './node/bootstrap';

bootstrap();
