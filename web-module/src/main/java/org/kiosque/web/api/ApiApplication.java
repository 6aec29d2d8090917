package org.kiosque.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(
        title = "Kiosque",
        version = "1",
        description = "Published articles and the discussions under them. Errors come as application/problem+json (RFC 9457).",
        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
public class ApiApplication extends Application {}
