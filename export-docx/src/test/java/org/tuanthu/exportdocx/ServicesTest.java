package org.tuanthu.exportdocx;

import org.tuanthu.testkit.ProvidersContract;

class ServicesTest implements ProvidersContract {}
