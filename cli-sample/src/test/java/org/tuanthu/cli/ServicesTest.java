package org.tuanthu.cli;

import org.tuanthu.testkit.ProvidersContract;

class ServicesTest implements ProvidersContract {}
