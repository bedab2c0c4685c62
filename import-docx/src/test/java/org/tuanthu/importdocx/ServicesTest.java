package org.tuanthu.importdocx;

import org.tuanthu.testkit.ProvidersContract;

class ServicesTest implements ProvidersContract {}
