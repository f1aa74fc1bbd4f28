import { writeRegister } from './write-register';

// Before everything else is generated: the format knows the rules' ids.
writeRegister();
