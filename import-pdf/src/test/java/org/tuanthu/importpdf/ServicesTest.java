package org.tuanthu.importpdf;

import org.tuanthu.testkit.ProvidersContract;

class ServicesTest implements ProvidersContract {}
