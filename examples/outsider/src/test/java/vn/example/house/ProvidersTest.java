package vn.example.house;

import org.tuanthu.testkit.ProvidersContract;

class ProvidersTest implements ProvidersContract {}
